// Asks the server what the answers in the form come to. One question at a time; while one is under way the latest waits.

const Pause = 120

export class Reader {
  #timer
  #asking = false
  #again = false

  /** @param take called with the number of the question, the page part and what to draw; @param fail with why */
  constructor (form, address, take, fail) {
    Object.assign(this, { form, address, take, fail, latest: 0 })
  }

  /** @param dragging whether there will be more questions before anybody reads the whole answer */
  ask (dragging = false) {
    this.latest++
    this.dragging = dragging
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), Pause)
  }

  async #send () {
    if (this.#asking) { this.#again = true; return }
    this.#asking = true
    const number = this.latest
    try {
      const body = new FormData(this.form)
      for (const [name, value] of [...body]) {
        if (value instanceof File) { body.delete(name) }
      }
      if (this.dragging) { body.append('Dragging', 'true') }
      const answer = await fetch(this.address, { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' })
      if (answer.ok) {
        const part = new DOMParser().parseFromString(await answer.text(), 'text/html')
        this.take(number, part.body, JSON.parse(part.querySelector('script[data-reading]').textContent))
      } else {
        this.fail(answer.status === 401 || answer.type === 'opaqueredirect' ? 'signed-out' : 'failed')
      }
    } catch {
      this.fail('failed')
    }
    this.#asking = false
    if (this.#again) { this.#again = false; await this.#send() }
  }
}
