import type { DemoHandlungsfeld, DemoTeilziel } from '../demo.types';
import type { FieldContent, TeilzielContent } from './content.types';

export interface Responsible {
  readonly name: string;
  readonly accountable: string;
  readonly deputy: string;
}

function teilzielOf(content: TeilzielContent, offices: readonly Responsible[]): DemoTeilziel {
  const office = offices.find(({ name }) => name === content.fachamt);
  if (office === undefined) throw new Error(`Teilziel ${content.number}: Das Fachamt „${content.fachamt}“ fehlt.`);
  return {
    number: content.number,
    text: content.text,
    plainText: content.plainText ?? null,
    fachamt: office.name,
    accountable: office.accountable,
    deputy: office.deputy,
    beschluss: content.beschluss ?? null,
    indicators: content.indicators,
  };
}

export function handlungsfeldOf(content: FieldContent, offices: readonly Responsible[]): DemoHandlungsfeld {
  return {
    number: content.number,
    title: content.title,
    text: content.text,
    leitziele: content.leitziele.map((leitziel) => ({
      number: leitziel.number,
      text: leitziel.text,
      teilziele: leitziel.teilziele.map((teilziel) => teilzielOf(teilziel, offices)),
    })),
  };
}
