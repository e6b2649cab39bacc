import 'virtual:kern-palette.css';
import { applyTheme, LanguageProvider } from '@teilziel/ui';
import { ReleaseRoutes } from '@teilziel/releases/web';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

applyTheme();

const place = document.getElementById('app');
if (!place) throw new Error('index.html hat keinen Platz für die Anwendung (id="app").');

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <BrowserRouter>
        <ReleaseRoutes />
      </BrowserRouter>
    </LanguageProvider>
  </StrictMode>,
);
