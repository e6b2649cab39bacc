import { useState } from 'react';
import type { ReactElement } from 'react';
import { useIndicatorTexts } from './texts';
import { MOST_LINES } from './figure-series.rules';
import type { FigureSeries } from './figure-series.rules';

interface SeriesChoiceProps {
  readonly all: readonly FigureSeries[];
  readonly shown: readonly FigureSeries[];
  readonly onChoose: (keys: readonly string[]) => void;
}

/** With fewer one sees at a glance what there is. */
const WORTH_A_SEARCH = 12;

/** Which lines the chart draws, where there are more than can be told apart. */
export function SeriesChoice({ all, shown, onChoose }: SeriesChoiceProps): ReactElement | null {
  const texts = useIndicatorTexts();
  const [search, setSearch] = useState('');
  if (all.length <= MOST_LINES) return null;
  const wanted = search.trim().toLocaleLowerCase('de');
  const chosen = shown.map(({ key }) => key);
  const full = chosen.length >= MOST_LINES;
  const toggle = (key: string): void =>
    onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div className="tz-series-choice">
      <p className="tz-note">{texts.linesShown(shown.length, all.length)}</p>
      <details>
        <summary>{texts.chooseLines}</summary>
        <fieldset>
          <legend className="tz-note">{texts.chooseLinesHint}</legend>
          {all.length > WORTH_A_SEARCH ? (
            <label className="tz-field">
              <span className="tz-field-label">{texts.findLine}</span>
              <input
                className="tz-input"
                type="search"
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
          ) : null}
          <ul>
            {all.map(({ key, label }) => {
              const checked = chosen.includes(key);
              if (!checked && !label.toLocaleLowerCase('de').includes(wanted)) return null;
              const last = checked && chosen.length === 1;
              return (
                <li key={key}>
                  <label>
                    <input
                      type="checkbox"
                      checked={checked}
                      disabled={checked ? last : full}
                      onChange={() => toggle(key)}
                    />
                    {label}
                  </label>
                </li>
              );
            })}
          </ul>
        </fieldset>
      </details>
    </div>
  );
}
