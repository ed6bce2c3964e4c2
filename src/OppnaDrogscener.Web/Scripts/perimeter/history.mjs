// What has been done on the map, so that it can be undone and done again. Fields and records are kept as the elements
// they are, which stay the same when records get other numbers.

const Pause = 1500

export class History {
  #done = []
  #undone = []

  /** @param act { what, key, redo, undo }; acts with the same key close upon each other become one */
  did (act) {
    const last = this.#done.at(-1)
    if (act.key && last?.key === act.key && Date.now() - last.at < Pause) {
      last.redo = act.redo
      last.at = Date.now()
    } else {
      this.#done.push({ ...act, at: Date.now() })
    }
    this.#undone = []
  }

  undo () { return this.#step(this.#done, this.#undone, act => act.undo()) }

  redo () { return this.#step(this.#undone, this.#done, act => act.redo()) }

  #step (from, to, run) {
    const act = from.pop()
    if (!act) { return null }
    run(act)
    to.push({ ...act, key: null })
    return act.what
  }
}
