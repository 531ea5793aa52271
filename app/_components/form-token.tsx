import { formField } from '@/lib/contracts/form-token'
import { formToken } from '@/lib/server/access'

/** The hidden field that proves a form came from a page of ours in this browser. */
export async function FormToken() {
  return <input type="hidden" name={formField} value={await formToken()} />
}
