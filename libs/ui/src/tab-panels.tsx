import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface TabPanelsProps {
  readonly label: string;
  readonly selected: string;
  readonly onSelect: (key: string) => void;
  /** Stands left of the tabs. */
  readonly heading: ReactNode;
  /** Stands between heading and tabs. */
  readonly beside?: ReactNode;
  readonly tabs: readonly { readonly key: string; readonly label: string; readonly content: ReactNode }[];
}

/** Every panel stays in the document: hidden on the screen, printed on paper. */
export function TabPanels({ label, selected, onSelect, heading, beside, tabs }: TabPanelsProps): ReactElement {
  return (
    <Tabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <div className="tz-section-head">
        {heading}
        {beside}
        <TabList aria-label={label} className="tz-segments">
          {tabs.map((tab) => (
            <Tab key={tab.key} id={tab.key}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} shouldForceMount className="tz-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
