import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('DisclosurePolicy', { description: 'How a Kommune coarsens its releases; holds from the next one.' })
export class DisclosurePolicyType {
  @Field(() => Boolean, { description: '"divers" and "ohne Angabe" in one category where one of them is small.' })
  mergeDivers!: boolean;

  @Field(() => Boolean, { description: 'Whole releases rounded to 5; no single cell is hidden then.' })
  roundToFive!: boolean;
}
