import type { Strings } from './strings.ts';

/** The words of the page for people in danger in French. */
export const help: Strings['help'] = {
  heading: 'Trouver de l’aide',
  link: 'Trouver de l’aide',
  lead: 'Vous êtes en danger, ou vous vous inquiétez pour quelqu’un ?',
  privacy: 'Vie privée',
  home: 'Page d’accueil de ce site',
  exit: {
    label: 'Quitter cette page',
    leaving: 'Chargement.',
    twoMore: 'Maj : appuyez encore deux fois pour quitter.',
    oneMore: 'Maj : appuyez encore une fois pour quitter.',
    expired: 'Page non quittée : pas assez d’appuis sur Maj.',
    how: '« Quitter cette page » ouvre une encyclopédie à la place de cette page.',
    shift: 'Appuyer trois fois sur la touche Maj fait la même chose.',
    history: 'Cette page reste dans l’historique du navigateur.',
    clear: 'Comment l’en retirer',
  },
};
