import { fetchGraphql, SetPartialSumsDocument, SetProgressMethodDocument } from '@teilziel/graphql-client';
import type { AssessmentSetupQuery, SetupIndicatorLineFragment } from '@teilziel/graphql-client';
import { errorOf, SelectField } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SetupDialog } from './setup-dialog';
import { useSetupTexts } from './texts';

export interface MethodDialogProps {
  readonly indicator: SetupIndicatorLineFragment;
  readonly methods: AssessmentSetupQuery['assessmentSetup']['methods'];
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
}

export function MethodDialog({ indicator, methods, onClose, onSaved }: MethodDialogProps): ReactElement {
  const texts = useSetupTexts();
  const { code, name, fromMembers, mayBePartial } = indicator;
  const [method, setMethod] = useState(indicator.method);
  const [partial, setPartial] = useState(indicator.partialSums);
  const work = async (): Promise<void> => {
    if (method !== indicator.method) await fetchGraphql(SetProgressMethodDocument, { indicator: code, method });
    if (partial !== indicator.partialSums) await fetchGraphql(SetPartialSumsDocument, { indicator: code, partial });
    onSaved(texts.saved(name));
  };
  return (
    <SetupDialog title={texts.changeOf(name)} onClose={onClose} faults={() => []} work={work}>
      {(errors) => (
        <>
          <SelectField
            id="method"
            label={texts.method}
            hint={texts.methodHint}
            value={method}
            onChange={setMethod}
            options={methods.map(({ id, name: label }) => ({ value: id, label }))}
            error={errorOf(errors, 'method')}
          />
          {fromMembers && mayBePartial ? (
            <label className="tz-setup-check">
              <input type="checkbox" checked={partial} onChange={(event) => setPartial(event.target.checked)} />
              <span>{texts.partial}</span>
            </label>
          ) : null}
          {fromMembers && !mayBePartial ? <p className="tz-meta">{texts.notPartial}</p> : null}
        </>
      )}
    </SetupDialog>
  );
}
