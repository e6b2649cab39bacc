import 'virtual:kern-palette.css';
import { PersonProvider } from '@teilziel/identity/web';
import { forgetAnswers } from '@teilziel/releases/web';
import { applyTheme, LanguageProvider } from '@teilziel/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Application } from './application';

applyTheme();

const place = document.getElementById('app');
if (!place) throw new Error('index.html hat keinen Platz für die Anwendung (id="app").');

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <BrowserRouter>
        <PersonProvider onPersonChanged={forgetAnswers}>
          <Application />
        </PersonProvider>
      </BrowserRouter>
    </LanguageProvider>
  </StrictMode>,
);
