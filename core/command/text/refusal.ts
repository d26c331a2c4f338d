/** Why a text does not go into the form of its card. */
export type TextRefusal =
  /** A quote that is not closed, a typographic dash or quote. */
  | { readonly why: 'broken' }
  /** A pipe, a redirection, a second command, a comment. */
  | { readonly why: 'shell' }
  /** `$HOME`, `*.log`: the form would take it as it is written. */
  | { readonly why: 'expansion' }
  | { readonly why: 'command' }
  | { readonly why: 'option'; readonly name: string }
  /** An option that counts once is there twice. */
  | { readonly why: 'twice'; readonly name: string }
  /** Words that the form has no place for, or fewer than it needs. */
  | { readonly why: 'words' }
  /** A blank has two places, and they hold different things. */
  | { readonly why: 'differs'; readonly label: string }
  /** A secret was typed where its name stands. */
  | { readonly why: 'secret'; readonly label: string }
  /** The form would write the line in an order that means something else. */
  | { readonly why: 'order' };
