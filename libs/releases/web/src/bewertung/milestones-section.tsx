import type { SetupTeilzielLineFragment } from '@teilziel/graphql-client';
import { Button, TableFrame, useContentLanguage } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { dayText } from '../shell/release-dates';
import type { SectionProps } from './indicators-section';
import { MilestoneDialog } from './milestone-dialog';
import { useSetupTexts } from './texts';

type Milestone = SetupTeilzielLineFragment['milestones'][number];

interface Opened {
  readonly teilziel: SetupTeilzielLineFragment;
  readonly milestone: Milestone | null;
}

export function MilestonesSection({ setup, onSaved }: SectionProps): ReactElement {
  const texts = useSetupTexts();
  const contentLanguage = useContentLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const saved = (said: string): void => {
    setOpened(null);
    onSaved(said);
  };
  return (
    <>
      <p className="tz-meta">{texts.teilzieleLead}</p>
      <TableFrame caption={texts.teilziele} variant="stack" captionHidden>
        <thead>
          <tr>
            <th scope="col">Teilziel</th>
            <th scope="col">{texts.milestones}</th>
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {setup.teilziele.map((teilziel) => (
            <tr key={teilziel.number} className="tz-reading-row">
              <th scope="row" lang={contentLanguage}>
                {teilziel.number}&nbsp; {teilziel.text}
              </th>
              <td data-label={texts.milestones}>
                <ul className="tz-setup-overrides">
                  {teilziel.milestones.map((milestone) => (
                    <li key={milestone.id}>
                      {milestone.text}{' '}
                      <span className="tz-note">
                        {texts.dueText(dayText(milestone.due))}
                        {milestone.done === null ? '' : `, ${texts.doneText(dayText(milestone.done))}`}
                      </span>{' '}
                      <Button
                        kind="small"
                        onPress={() => setOpened({ teilziel, milestone })}
                        label={`${texts.edit}: ${milestone.text}`}
                      >
                        {texts.edit}
                      </Button>
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <Button
                  kind="small"
                  onPress={() => setOpened({ teilziel, milestone: null })}
                  label={`${texts.add}: ${texts.addTo(teilziel.number)}`}
                >
                  {texts.add}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {opened ? <MilestoneDialog {...opened} onClose={() => setOpened(null)} onSaved={saved} /> : null}
    </>
  );
}
