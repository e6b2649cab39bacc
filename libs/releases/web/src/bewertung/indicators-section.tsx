import type { AssessmentSetupQuery, SetupIndicatorLineFragment } from '@teilziel/graphql-client';
import { Button, EmptyState, TableFrame, useContentLanguage, useStatusWord } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { dayText } from '../shell/release-dates';
import { MethodDialog } from './method-dialog';
import { OverrideDialog, WithdrawDialog } from './override-dialog';
import { SYMBOL_WORDS } from './symbol-words';
import { useSetupTexts } from './texts';

type Setup = AssessmentSetupQuery['assessmentSetup'];

export interface SectionProps {
  readonly setup: Setup;
  readonly onSaved: (said: string) => void;
}

interface Opened {
  readonly what: 'method' | 'override' | 'withdraw';
  readonly indicator: SetupIndicatorLineFragment;
  readonly year: number;
}

interface ByHandProps {
  readonly indicator: SetupIndicatorLineFragment;
  readonly onWithdraw: (year: number) => void;
}

/** What holds, and what was taken back, with names: nothing set by hand vanishes. */
function ByHand({ indicator, onWithdraw }: ByHandProps): ReactElement {
  const texts = useSetupTexts();
  const statusWord = useStatusWord();
  if (indicator.overrides.length === 0) return <span className="tz-meta">{texts.nothing}</span>;
  return (
    <ul className="tz-setup-overrides">
      {indicator.overrides.map(({ year, symbol, reason, by, at, withdrawnBy, withdrawnAt }) => (
        <li key={at}>
          {texts.setText(year, statusWord(SYMBOL_WORDS[symbol]), by, dayText(at))}
          <span className="tz-note tz-setup-reason">{reason}</span>
          {withdrawnBy !== null && withdrawnAt !== null ? (
            <span className="tz-note">{texts.withdrawnText(withdrawnBy, dayText(withdrawnAt))}</span>
          ) : (
            <Button kind="small" onPress={() => onWithdraw(year)} label={texts.withdrawOf(indicator.name, year)}>
              {texts.withdraw}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function IndicatorsSection({ setup, onSaved }: SectionProps): ReactElement {
  const texts = useSetupTexts();
  const contentLanguage = useContentLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const methodName = (id: string): string => setup.methods.find((one) => one.id === id)?.name ?? id;
  const close = (): void => setOpened(null);
  const saved = (said: string): void => {
    close();
    onSaved(said);
  };
  if (setup.indicators.length === 0)
    return (
      <EmptyState>
        <p>{texts.none}</p>
      </EmptyState>
    );
  return (
    <>
      <TableFrame caption={texts.indicators} variant="stack" captionHidden>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.method}</th>
            <th scope="col">{texts.byHand}</th>
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {setup.indicators.map((indicator) => (
            <tr key={indicator.code} className="tz-reading-row">
              <th scope="row" lang={contentLanguage}>
                {indicator.name} <span className="tz-note tz-nowrap">{indicator.code}</span>
              </th>
              <td data-label={texts.method}>{methodName(indicator.method)}</td>
              <td data-label={texts.byHand}>
                <ByHand indicator={indicator} onWithdraw={(year) => setOpened({ what: 'withdraw', indicator, year })} />
              </td>
              <td>
                <div className="tz-button-row">
                  <Button
                    kind="small"
                    onPress={() => setOpened({ what: 'method', indicator, year: 0 })}
                    label={texts.changeOf(indicator.name)}
                  >
                    {texts.change}
                  </Button>
                  <Button
                    kind="small"
                    onPress={() => setOpened({ what: 'override', indicator, year: 0 })}
                    label={texts.overrideOf(indicator.name)}
                  >
                    {texts.override}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {opened?.what === 'method' ? (
        <MethodDialog indicator={opened.indicator} methods={setup.methods} onClose={close} onSaved={saved} />
      ) : null}
      {opened?.what === 'override' ? (
        <OverrideDialog indicator={opened.indicator} onClose={close} onSaved={saved} />
      ) : null}
      {opened?.what === 'withdraw' ? (
        <WithdrawDialog indicator={opened.indicator} year={opened.year} onClose={close} onSaved={saved} />
      ) : null}
    </>
  );
}
