import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Shown once, before the first code: what an authenticator app needs.' })
export class SecondFactorStart {
  @Field(() => String, { description: 'Base32, to type by hand.' })
  secret!: string;

  @Field(() => String, { description: 'otpauth: address.' })
  uri!: string;

  @Field(() => String, { description: 'The address as QR code, data:image/svg+xml.' })
  qr!: string;
}
