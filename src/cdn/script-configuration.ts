import { scriptTagsOf } from '../dom/script-tags.js';
import { configureFromScript, refuseScripts, type Configuration } from '../gateway/connect.js';

/**
 * The configuration in a script tag's attributes: `data-key`, `data-service-url`, and optionally `data-frames-url`,
 * `data-redirect-hosts` (separated by spaces), `data-locale`, `data-remote-icons`. `undefined` if the tag has none of them.
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
 * Configures the kit from its own script tag. Refuses all configurations if copies of the tag differ, because one of them
 * may have been injected as HTML, without any script. Call it after the page has been parsed, so that all tags are
 * compared.
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
