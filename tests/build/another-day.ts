/** Imported before a program, this lets it believe that it is some 400 days later, at another time of day. */
const LATER = 400 * 86_400_000 + 7 * 3_600_000 + 123;

const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [RealDate.now() + LATER], newTarget),
  apply: () => new RealDate(RealDate.now() + LATER).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + LATER : Reflect.get(target, name, receiver),
});
