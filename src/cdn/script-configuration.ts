import { scriptTagsOf } from '../dom/script-tags.js';
import { configureFromScript, refuseScripts, type Configuration } from '../gateway/connect.js';

/**
 * What a script tag says about the service: `data-key`, `data-service-url`, and where wanted `data-frames-url`,
 * `data-redirect-hosts` (with blanks between), `data-locale`, `data-remote-icons`. `undefined` for a tag that says nothing.
 */
export function readScriptConfiguration({ dataset }: HTMLElement): Configuration | undefined {
  const { key, serviceUrl, framesUrl, redirectHosts, locale, remoteIcons } = dataset;
  if (key === undefined && serviceUrl === undefined) return undefined;
  return {
    key: key ?? '',
    serviceUrl: serviceUrl ?? '',
    ...(framesUrl !== undefined && { framesUrl }),
    ...(redirectHosts !== undefined && {
      redirectHosts: redirectHosts.split(/\s+/).filter(Boolean),
    }),
    ...(locale !== undefined && { locale }),
    ...(remoteIcons !== undefined && { remoteIcons: remoteIcons !== 'false' }),
  };
}

/**
 * Configures the kit from its own script tag, and refuses all of them where copies of it say different things: one of them
 * may have been put there as mere HTML, without any script. Call it when the page is read: a tag that is
 * still to come counts as well.
 * @param moduleUrl The module's `import.meta.url`: in module scripts `document.currentScript` is null.
 */
export function configureByScript(moduleUrl: string): void {
  const [first, ...others] = scriptTagsOf(moduleUrl, 'script[type=module][src]').map(
    readScriptConfiguration,
  );
  const wanted = JSON.stringify(first);
  if (others.some((other) => JSON.stringify(other) !== wanted)) refuseScripts();
  else if (first) configureFromScript(first);
}
