import { Modal } from '../../ui/Modal'
import styles from './HelpDialog.module.css'

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['1', '…', '9'], 'Show only what the first to ninth speaker says; again to show everyone'],
  [['n', 'p'], 'Next and previous statement, of the chosen speakers while there are any'],
  [['[', ']'], 'Previous and next mention of the selected person, organisation or place'],
  [['←', '→'], 'With a mention focused: the mention before or after it in the text'],
  [['↓'], 'With a mention focused: into its card'],
  [['j', 'k'], 'Next and previous in a list: statements, names, results'],
  [['t'], 'The article folded into a transcript of its statements, and back'],
  [['w'], 'Why this speaker? The reasons, for the selected statement'],
  [['c'], 'Copy the selected statement with its speaker and source; with Shift as Markdown'],
  [['/'], 'Search: the names of an article, or the library'],
  [['↓'], 'With the library’s search focused: to the first result'],
  [['h'], 'All highlights off, and on again'],
  [['y', 'h', 'n'], 'Who is who: the same, not sure, different'],
  [['u'], 'Who is who: take the last answer back'],
  [['Esc'], 'Close, let go, or show everyone: the innermost first'],
  [['?'], 'This help'],
]

interface HelpDialogProps {
  readonly onClose: () => void
}

/** How the page is read and every key it listens to. */
export default function HelpDialog({ onClose }: HelpDialogProps) {
  return (
    <Modal title="Help" open isText onClose={onClose}>
      <div className={styles.help}>
        <p>
          Whosaid reads the news by its voices. <span data-kind="person">People</span>,{' '}
          <span data-kind="organisation">organisations</span> and{' '}
          <span data-kind="place">places</span> are underlined in the article; what somebody said
          has a rail beside it in the colour of who said it, full for direct words and paler for
          reported ones. A thinner line under a name or a broken one beside a statement means
          “probably”, a wave that Whosaid is not sure.
        </p>
        <p>
          Choose a speaker to see only their words. Choose a name to go through its mentions. Every
          article stays in this browser: nothing is ever sent anywhere.
        </p>
        <h3 className={styles.heading}>Keys</h3>
        <table className={styles.keys}>
          <tbody>
            {KEYS.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (key === '…' ? ' … ' : <kbd key={key}>{key}</kbd>))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>
          Single keys can be switched off in the settings. Your browser’s own search (Ctrl or ⌘ + F)
          finds words in the article.
        </p>
      </div>
    </Modal>
  )
}
