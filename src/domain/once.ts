// Without the marks below, the script of a page that takes a constant from a module would bring along all that is kept there.

/** Keeps what a function made for each of its arguments: for what is slow to make and asked for again and again. */
/* @__NO_SIDE_EFFECTS__ */
export function once<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  return keeping(new Map<Key, Made>(), make);
}

/** The same for objects, a corpus above all: what was made of one goes when it goes. */
/* @__NO_SIDE_EFFECTS__ */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  return keeping(new WeakMap<Key, Made>(), make);
}

interface Kept<Key, Made> {
  has(key: Key): boolean;
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

function keeping<Key, Made>(kept: Kept<Key, Made>, make: (key: Key) => Made): (key: Key) => Made {
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as Made;
  };
}
