import { ROLES } from '@teilziel/kommune/model';
import { SelectField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useRoleNames } from './role-names';
import { DayField } from './day-field';
import { FIELD_OF, grantProblems } from './grant-draft.rules';
import type { DraftField, GrantDraft, GrantProblem } from './grant-draft.rules';
import { useVerwaltungTexts } from './texts';
import type { VerwaltungTexts } from './texts.de';

export interface NamedFachamt {
  readonly id: number;
  readonly name: string;
}

export function problemSentence(texts: VerwaltungTexts, problem: GrantProblem): string {
  const sentences: Readonly<Record<GrantProblem, string>> = {
    role: texts.wrong.role,
    fachamt: texts.wrong.fachamt,
    fromMissing: texts.wrong.dayMissing(texts.fromDay),
    from: texts.wrong.day(texts.fromDay),
    to: texts.wrong.day(texts.toDay),
    order: texts.wrong.order,
  };
  return sentences[problem];
}

/** What is wrong with a typed role, with the ids of its fields. */
export function grantErrors(texts: VerwaltungTexts, id: string, draft: GrantDraft): FormError[] {
  return grantProblems(draft).map((problem) => ({
    field: `${id}-${FIELD_OF[problem]}`,
    message: problemSentence(texts, problem),
  }));
}

export interface GrantFieldsProps {
  /** Before the ids of the fields: a form may hold several roles. */
  readonly id: string;
  readonly draft: GrantDraft;
  readonly fachaemter: readonly NamedFachamt[];
  readonly errors: readonly FormError[];
  readonly onChange: (draft: GrantDraft) => void;
}

/** Role, Amt (only for Erfassung) and period. */
export function GrantFields({ id, draft, fachaemter, errors, onChange }: GrantFieldsProps): ReactElement {
  const texts = useVerwaltungTexts();
  const roles = useRoleNames();
  const idOf = (field: DraftField): string => `${id}-${field}`;
  const wordsOf = (field: DraftField): { id: string; error: string | undefined } => ({
    id: idOf(field),
    error: errorOf(errors, idOf(field)),
  });
  const nothing = { value: '', label: texts.choose };
  return (
    <div className="tz-grant-fields">
      <SelectField
        {...wordsOf('role')}
        label={texts.role}
        hint={draft.role === '' ? undefined : texts.roleMeanings[draft.role]}
        value={draft.role}
        onChange={(chosen) => onChange({ ...draft, role: ROLES.find((role) => role === chosen) ?? '' })}
        options={[nothing, ...ROLES.map((role) => ({ value: role, label: roles[role] }))]}
      />
      {draft.role === 'erfassung' ? (
        <SelectField
          {...wordsOf('fachamt')}
          label={texts.fachamt}
          value={draft.fachamt}
          onChange={(fachamt) => onChange({ ...draft, fachamt })}
          options={[nothing, ...fachaemter.map((one) => ({ value: String(one.id), label: one.name }))]}
        />
      ) : null}
      <div className="tz-field-pair">
        <DayField
          {...wordsOf('from')}
          label={texts.fromDay}
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <DayField
          {...wordsOf('to')}
          label={texts.toDay}
          optional
          value={draft.to}
          onChange={(to) => onChange({ ...draft, to })}
        />
      </div>
    </div>
  );
}
