import type { ProviderLineFragment } from '@teilziel/graphql-client';
import { Button, DefinitionList } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useRoleNames } from '../verwaltung/role-names';
import { Step } from '../verwaltung/step';
import { ProviderAddresses } from './provider-form';
import { useProvidersTexts } from './texts';

function Rules({ rules }: Pick<ProviderLineFragment, 'rules'>): ReactElement {
  const texts = useProvidersTexts();
  const roles = useRoleNames();
  if (rules.length === 0) return <>{texts.noRules}</>;
  return (
    <ul>
      {rules.map(({ value, role, fachamt }) => (
        <li key={`${value} ${role} ${fachamt}`}>
          {texts.ruleWords(value, fachamt === null ? roles[role] : `${roles[role]}, ${fachamt}`)}
        </li>
      ))}
    </ul>
  );
}

export interface ProviderSummaryProps {
  readonly provider: ProviderLineFragment;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One provider as it works now. */
export function ProviderSummary({ provider, onEdit, onRemove }: ProviderSummaryProps): ReactElement {
  const texts = useProvidersTexts();
  return (
    <section className="tz-provider tz-stack">
      <h2>{provider.label}</h2>
      <DefinitionList
        entries={[
          { term: texts.provider, description: provider.provider },
          { term: texts.issuer, description: <span className="tz-break-anywhere">{provider.issuer}</span> },
          { term: texts.clientId, description: <span className="tz-break-anywhere">{provider.clientId}</span> },
          { term: texts.rolesClaim, description: provider.rolesClaim },
          { term: texts.rules, description: <Rules rules={provider.rules} /> },
        ]}
      />
      <ProviderAddresses known={provider} />
      <div className="tz-provider-steps">
        <Step
          button={
            <Button label={texts.editOf(provider.label)} onPress={onEdit}>
              {texts.edit}
            </Button>
          }
        >
          {texts.editLead}
        </Step>
        <Step
          button={
            <Button kind="danger" onPress={onRemove}>
              {texts.remove}
            </Button>
          }
        >
          {texts.removeLead}
        </Step>
      </div>
    </section>
  );
}
