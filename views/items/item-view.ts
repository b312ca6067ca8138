import type { Choice } from '../../surveys/kinds/choices.ts'
import type { ItemKind, KindView } from '../../surveys/kinds/kinds.ts'
import type { Texts } from '../text/index.ts'

/** What every question shows, whatever its kind. */
interface ItemFrame {
  /** Id of the item and name of its own field. */
  id: string
  /** Id of the fieldset; those of its parts begin with it. */
  element: string
  label: string
  hint: string | undefined
  prompts: string[]
  source: string | undefined
  /** weiß nicht / möchte nicht antworten / nicht gefragt */
  missing: {
    name: string
    choices: Choice[]
    /** One quiet word beside the question until it is needed: in interviews. */
    isFolded: boolean
    isUsed: boolean
  }
  complaint: string | undefined
  /** Ids of hint, complaint and unit. A single control is described itself; of several their group is. */
  describedBy: { group: string | undefined; control: string | undefined }
  /** Where persons are chosen: the search by name, and what it found. */
  find: { name: string; query: string; words: string } | undefined
}

/** One question as views/items/item.eta draws it: the frame, and what the partial of its kind draws. */
export type ItemView<Kind extends ItemKind = ItemKind> = ItemFrame & Extract<KindView, { kind: Kind }>

/** `it` of item.eta and, for one kind, of its partial in views/items/kinds. */
export interface ItemPartial<Kind extends ItemKind = ItemKind> {
  item: ItemView<Kind>
  t: Texts
}

/** `it` of the partials that several kinds share. */
export interface RadiosPartial {
  name: string
  choices: Choice[]
}

export interface ChoicesPartial {
  item: ItemView<'single' | 'multiple' | 'actors'>
  type: 'radio' | 'checkbox'
}

export interface DescribedPartial {
  item: Pick<ItemView, 'label' | 'describedBy' | 'complaint'>
}

export interface JudgementPartial extends Pick<ItemView<'rating'>, 'id' | 'element' | 'label'> {
  judgement: NonNullable<ItemView<'rating'>['judgement']>
  t: Texts
}

export interface FindPartial {
  /** Of the text field; ids of its parts begin with it. */
  id: string
  find: NonNullable<ItemView['find']>
  t: Texts
}
