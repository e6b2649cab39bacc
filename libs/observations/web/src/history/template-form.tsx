import { SelectField } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useHistoryTexts } from './texts';

const LAST_YEAR = new Date().getFullYear() - 1;
const YEARS = Array.from({ length: 20 }, (_, back) => String(LAST_YEAR - back));
const USUAL = 4;

/** The list to fill in: every indicator, period and cell of the years. */
export function TemplateForm({ ags }: { readonly ags: string }): ReactElement {
  const texts = useHistoryTexts();
  const [from, setFrom] = useState(String(LAST_YEAR - USUAL));
  const [to, setTo] = useState(String(LAST_YEAR));
  const [first, last] = [from, to].sort();
  const address = (type: string): string => `/vorjahre/${ags}/vorlage.${type}?von=${first}&bis=${last}`;
  const years = YEARS.map((year) => ({ value: year, label: year }));
  return (
    <section aria-labelledby="vorlage">
      <h2 id="vorlage">{texts.template}</h2>
      <p>{texts.templateSentence}</p>
      <div className="tz-history-years">
        <SelectField id="von" label={texts.from} value={from} onChange={setFrom} options={years} />
        <SelectField id="bis" label={texts.to} value={to} onChange={setTo} options={years} />
      </div>
      <div className="tz-button-row">
        <a className="tz-button" href={address('xlsx')} download>
          {texts.xlsx}
        </a>
        <a className="tz-button" href={address('csv')} download>
          {texts.csv}
        </a>
      </div>
    </section>
  );
}
