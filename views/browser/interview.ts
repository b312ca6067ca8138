import { Entries, focus } from './interview/entries.ts'
import {
  addPair,
  belongsTo,
  type Control,
  controlsOf,
  isLastPairUsed,
  isText,
  takeMissingBack,
} from './interview/fields.ts'
import { nameOpenRatings } from './interview/open-ratings.ts'
import { suggestPeople } from './interview/people.ts'
import { Saving } from './interview/saving.ts'
import { Status } from './interview/status.ts'

/**
 * Saves each answer of a guide as it is given. Pure enhancement: without it the section is an ordinary form.
 * Nothing counts as saved before the server says so, and nothing that somebody else saved is overwritten unseen.
 */
const typingPause = 800

const form = document.querySelector<HTMLFormElement>('form[data-guide]')
if (form) keepSaved(form)

function keepSaved(form: HTMLFormElement): void {
  const entries = new Entries(form)
  const status = new Status(form, entries)
  const saving = new Saving(form, entries, status)
  saveWhatIsGiven(form, entries, saving)
  leaveOnceSaved(form, entries, saving)
  status.onRetry(() => saving.retry())
  window.addEventListener('online', () => saving.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saving.flush(true)
  })
  chooseStepsByKey(entries)
  nameOpenRatings(form, entries)
  suggestPeople(form, entries)
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.prompts')) details.open = true
  })
}

function saveWhatIsGiven(form: HTMLFormElement, entries: Entries, saving: Saving): void {
  form.addEventListener('input', ({ target }) => {
    const entry = entries.at(target)
    const control = target as Control
    if (!entry || !belongsTo(entry.item, control.name)) return
    takeMissingBack(entry, control)
    if (isLastPairUsed(entry)) addPair(entry)
    saving.change(entry, isText(control) ? typingPause : 0)
  })
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const entry = entries.at(target)
    const hasLeft = entry !== entries.at(relatedTarget)
    if (
      entry &&
      (entry.state === 'waiting' || (hasLeft && (entry.state === 'invalid' || entry.state === 'unfinished')))
    )
      saving.send(entry)
  })
}

/** Goes on once everything is saved; else to where it is not. */
function leaveOnceSaved(form: HTMLFormElement, entries: Entries, saving: Saving): void {
  let isLeaving = false
  const saveAll = async (): Promise<boolean> => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (await saving.flush()) return true
    const unsaved = entries.all.find(
      ({ state }) => state === 'invalid' || state === 'unfinished' || state === 'conflict',
    )
    if (unsaved) focus(unsaved)
    return false
  }
  const leaveFor = async (url: string) => {
    if (!(await saveAll())) return
    isLeaving = true
    window.location.assign(url)
  }
  const sendOnceSaved = async (submitter: HTMLElement | null) => {
    if (!(await saveAll())) return
    isLeaving = true
    form.requestSubmit(submitter)
  }
  form.addEventListener('submit', (event) => {
    const url = event.submitter?.dataset.to
    if (!url && (isLeaving || !entries.areUnsaved())) return
    event.preventDefault()
    if (url) leaveFor(url)
    else sendOnceSaved(event.submitter)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlain(event) || !entries.areUnsaved() || !leadsAway(link)) return
    event.preventDefault()
    leaveFor(link.href)
  })
  window.addEventListener('beforeunload', (event) => {
    if (isLeaving || !entries.areUnsaved()) return
    saving.flush(true)
    event.preventDefault()
  })
}

/** Not one that opens another tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** To another page of ours, in this tab. */
const leadsAway = ({ target, hash, origin }: HTMLAnchorElement): boolean =>
  !target && !hash && origin === window.location.origin

/** 1 to 5 choose a step of the rating in which the focus is. */
function chooseStepsByKey(entries: Entries): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || isText(target) || !/^[1-5]$/.test(key)) return
    const entry = entries.at(target)
    if (entry?.element.dataset.kind !== 'rating') return
    const step = controlsOf(entry).find((control) => control.name === entry.item && control.value === key)
    if (!step) return
    event.preventDefault()
    step.click()
    step.focus()
  })
}
