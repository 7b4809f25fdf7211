/** What tsc makes of a component, which it cannot read; `astro check` reads it and holds callers to its properties. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
