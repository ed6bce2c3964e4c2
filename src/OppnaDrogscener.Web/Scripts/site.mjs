import { Button, ErrorSummary, NotificationBanner, SkipLink, Radios, Checkboxes, createAll } from 'govuk-frontend'
import { startAutosave } from './autosave.mjs'
import { startCopy } from './copy.mjs'
import { startDrop } from './drop.mjs'
import { startPosition } from './position.mjs'
import { startReasons } from './reasons.mjs'
import { startProgress } from './progress.mjs'
import { startReveal } from './reveal.mjs'

for (const component of [Button, ErrorSummary, NotificationBanner, SkipLink, Radios, Checkboxes]) {
  createAll(component)
}

startReveal()
for (const form of document.querySelectorAll('form[data-autosave]')) {
  startAutosave(form)
}
for (const button of document.querySelectorAll('button[data-position]')) {
  startPosition(button)
}
for (const form of document.querySelectorAll('form.app-marks')) {
  startReasons(form)
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  startCopy(button)
}
for (const form of document.querySelectorAll('form[data-drop]')) {
  startDrop(form)
}
for (const place of document.querySelectorAll('[data-progress]')) {
  startProgress(place)
}
