// An edge worker: what is given comes as the body of a request, the results are the answer.
import { runProgram } from '../program.mjs'

export default {
  async fetch(request) {
    return Response.json(await runProgram(await request.json()))
  },
}
