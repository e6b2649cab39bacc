import { GraphqlError } from '@teilziel/graphql-client';
import { Message, PageHeading, useUiTexts } from '@teilziel/ui';
import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../texts';
import { pageTitle } from './page-title';
import { forgetFailures } from './query-cache';

function FailedPage({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactElement {
  const texts = useTexts();
  const sentence = error instanceof GraphqlError ? error.message : texts.failed.unexpected;
  return (
    <div className="tz-empty">
      <PageHeading title={pageTitle(texts.failed.heading)}>{texts.failed.heading}</PageHeading>
      <Message kind="error">{sentence}</Message>
      <button type="button" className="tz-button" onClick={retry}>
        {useUiTexts().retry}
      </button>
    </div>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a page throws; a new address or "Noch einmal versuchen" starts again. */
export class PageBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  // A page that could not be loaded at all (a new version was installed meanwhile) comes only with a new document.
  private readonly retry = (): void => {
    forgetFailures();
    if (this.state.error instanceof GraphqlError) this.setState({ error: null });
    else location.reload();
  };

  override componentWillUnmount(): void {
    forgetFailures();
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <FailedPage error={error} retry={this.retry} /> : this.props.children;
  }
}
