import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { TryPage } from './TryPage';

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <TryPage />
    </FluentProvider>,
  );
}
