// The card page's script. The service serves the page with
//   <meta name="dr-allowed-origins" content="https://shop.example https://www.shop.example">  (or `loopback`)
//   <meta name="dr-key" content="the publishable key of the request">
//   <meta name="dr-fonts" content="the account's web fonts, as JSON">  (if there are any)
// and accepts cards at `../sources`, relative to the page.
import { startCardFrame } from './start-card-frame.js';

const read = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const key = read('dr-key');
const fonts = read('dr-fonts');
const sources = new URL('../sources', location.href);
sources.searchParams.set('key', key);

startCardFrame({
  service: async (pageOrigin) =>
    (await import('./service-calls.js')).serviceCalls(sources, pageOrigin),
  allowedOrigins: read('dr-allowed-origins').split(/\s+/).filter(Boolean),
  key,
  look: fonts
    ? import('./load-fonts.js').then(({ loadFonts }) => loadFonts(fonts)).catch(() => undefined)
    : undefined,
});
