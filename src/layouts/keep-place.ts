// A reader who turns to the other language stays at the same place of the page, with the same search or comparison.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]')) {
  const plain = link.href;
  const follow = () => {
    link.href = plain + location.search + location.hash;
  };
  // Both ways of following a link, and the menu that copies its address, begin with one of these.
  link.addEventListener('pointerdown', follow);
  link.addEventListener('focus', follow);
  link.addEventListener('click', follow);
}
