import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [{ from: '../stories/support/card-frame/dist', to: '/card-frame' }],
  // vite.config.ts is for the library build; stories need none of it.
  viteFinal: (vite) => {
    delete vite.build?.lib;
    delete vite.build?.rollupOptions;
    delete vite.build?.rolldownOptions;
    // It expects chunks as the library's build makes them.
    const plugins = vite.plugins?.filter(
      (plugin) => !(plugin && 'name' in plugin && plugin.name === 'plain-exports'),
    );
    return {
      ...vite,
      ...(plugins && { plugins }),
      // Browsers that have `light-dark()`. For older ones the build writes it as two custom properties, which is no value that a
      // theme can be copied with, and none at all without a `color-scheme` in the same sheet.
      build: { ...vite.build, cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
    };
  },
};
export default config;
