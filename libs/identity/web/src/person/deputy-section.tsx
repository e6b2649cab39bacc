import { Button, Dialog } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Answered } from '../verwaltung/answered';
import { useColleagues } from '../verwaltung/use-colleagues';
import { ChangeSection } from '../verwaltung/change-section';
import type { PersonPartProps } from './person-part';
import { DeputyForm } from './deputy-form';
import type { DeputyFormProps } from './deputy-form';
import { usePersonTexts } from './texts';

function DeputyDialog(props: Omit<DeputyFormProps, 'colleagues'>): ReactElement {
  const texts = usePersonTexts().deputy;
  const colleagues = useColleagues();
  return (
    <Dialog title={texts.action} onClose={props.onClose}>
      <Answered question={colleagues}>
        {(everybody) => {
          const others = everybody.filter(({ id }) => id !== props.person.id);
          return others.length === 0 ? <p>{texts.nobody}</p> : <DeputyForm {...props} colleagues={others} />;
        }}
      </Answered>
    </Dialog>
  );
}

export function DeputySection({ detail, onChanged }: PersonPartProps): ReactElement {
  const texts = usePersonTexts().deputy;
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <ChangeSection heading={texts.heading} said={said}>
      <p className="tz-measure">{texts.lead}</p>
      <p className="tz-below">
        <Button onPress={() => setOpen(true)}>{texts.action}</Button>
      </p>
      {open ? (
        <DeputyDialog
          person={detail.person}
          onClose={() => setOpen(false)}
          onSet={(changed, sentence) => {
            setOpen(false);
            setSaid(sentence);
            onChanged(changed);
          }}
        />
      ) : null}
    </ChangeSection>
  );
}
