import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [{ from: '../stories/support/card-frame/dist', to: '/card-frame' }],
  // vite.config.ts is only for the library build.
  viteFinal: (vite) => {
    delete vite.build?.lib;
    delete vite.build?.rollupOptions;
    delete vite.build?.rolldownOptions;
    // It expects the chunks of the library build.
    const plugins = vite.plugins?.filter(
      (plugin) => !(plugin && 'name' in plugin && plugin.name === 'plain-exports'),
    );
    return {
      ...vite,
      ...(plugins && { plugins }),
      // Browsers with `light-dark()`. For older ones the build replaces it with two custom properties: a theme could not be copied
      // with them, and they have no value without a `color-scheme` in the same sheet.
      build: { ...vite.build, cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
    };
  },
};
export default config;
