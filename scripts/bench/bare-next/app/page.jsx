// Made for each request, as the pages of Dossier are.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <h1>There is nothing on this page but this sentence.</h1>
}
