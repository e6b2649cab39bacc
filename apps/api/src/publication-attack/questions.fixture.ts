import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  GraphQLObjectType,
  isRequiredArgument,
} from 'graphql';
import { AGS } from '../sign-in/sign-in.fixture';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../schema.graphql'), 'utf8'));

/** Fields of a release that need to be told what is asked for; each stands in a question of its own. */
const ASKED_WITH_ARGUMENTS = ['indicator', 'teilziel', 'figure'];
/** The same objects by another way; asked for by their place instead. */
const BY_THEIR_PLACE: Readonly<Record<string, readonly string[]>> = {
  Release: ['indicators'],
  Teilziel: ['indicators'],
};

interface Asked {
  readonly number: number;
  readonly indicators: readonly string[];
  readonly teilziele: readonly string[];
  readonly figures: readonly { readonly indicator: string; readonly period: string; readonly cell: string }[];
}

/** Every field of the type and of what it leads to. Throws where a field wants arguments nobody thought of. */
function everyField(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (BY_THEIR_PLACE[type.name]?.includes(field.name)) return [];
    if (type.name === 'Release' && ASKED_WITH_ARGUMENTS.includes(field.name)) return [];
    if (field.args.some((argument) => isRequiredArgument(argument)))
      throw new Error(`The attack does not know how to ask for ${type.name}.${field.name}.`);
    return [fieldText(field, [...above, type.name])];
  });
  return `{ ${fields.join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, above: readonly string[]): string {
  const type = getNamedType(field.type);
  if (!(type instanceof GraphQLObjectType)) return field.name;
  if (above.includes(type.name)) throw new Error(`${above.join(' → ')} → ${field.name} leads in a circle.`);
  return `${field.name} ${everyField(type, above)}`;
}

const typeNamed = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/** Every form in which a report can be sent. */
export const FORMS = (schema.getType('ReportFileKind') as GraphQLEnumType).getValues().map(({ name }) => name);

/** Columns of figures at once; the server refuses more. */
const MOST_ALIASES = 50;
const PARTS = ['VALUE', 'NUMERATOR', 'DENOMINATOR', 'GAP'];

/** Everything the schema lets a reader ask about a release, as many questions as the server wants it to be. */
export function questionsAbout({ number, indicators, teilziele, figures }: Asked): readonly string[] {
  const inRelease = (fields: string): string => `{ release(ags: "${AGS}", number: ${number}) { ${fields} } }`;
  const asked = figures.flatMap((place) => PARTS.map((part) => ({ ...place, part })));
  const pages = Array.from({ length: Math.ceil(asked.length / MOST_ALIASES) }, (_, page) =>
    asked.slice(page * MOST_ALIASES, (page + 1) * MOST_ALIASES).map(({ indicator, period, cell, part }, at) => {
      const place = `indicator: "${indicator}", period: "${period}", cell: "${cell}", part: ${part}`;
      return `f${at}: figure(${place}) ${everyField(typeNamed('FigureExplanationType'))}`;
    }),
  );
  return [
    inRelease(everyField(typeNamed('Release')).slice(1, -1)),
    ...indicators.map((code) => inRelease(`indicator(code: "${code}") ${everyField(typeNamed('Indicator'))}`)),
    ...teilziele.map((one) => inRelease(`teilziel(number: "${one}") ${everyField(typeNamed('Teilziel'))}`)),
    ...pages.map((page) => inRelease(page.join(' '))),
  ];
}

/** What is asked about the Kommune as a whole. */
export const OVERVIEW = [
  `{ kommunen ${everyField(typeNamed('KommuneEntry'))} }`,
  `{ recallNotice(ags: "${AGS}") ${everyField(typeNamed('RecallNotice'))} }`,
  `{ release(ags: "${AGS}") { number rootHash } }`,
];
