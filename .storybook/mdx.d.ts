declare module '*.mdx' {
  /** A page of Storybook's. */
  const page: () => unknown;
  export default page;
}
