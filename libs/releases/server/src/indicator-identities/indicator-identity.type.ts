import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Bestand = Bestand of the period before + Zugang − Abgang; codes of indicators.' })
export class IndicatorIdentity {
  @Field(() => String)
  stock!: string;

  @Field(() => String)
  inflow!: string;

  @Field(() => String)
  outflow!: string;
}
