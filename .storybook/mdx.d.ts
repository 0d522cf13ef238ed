declare module '*.mdx' {
  /** A Storybook page. */
  const page: () => unknown;
  export default page;
}
