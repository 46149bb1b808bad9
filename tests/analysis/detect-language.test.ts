import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/analysis/detect-language'

describe('detectLanguage', () => {
  it.each([
    [
      'English prose',
      'The council will meet on Monday to decide what is to be done about the ferry, and who will pay for it.',
      'en',
    ],
    ['a headline', 'Ferry fares frozen', 'en'],
    [
      'a list of names',
      'Ada Park, Ben Reed, Marta Kovács, Jürgen Weiß, Chloé Dubois, José García, Anna Nowak, Luca Rossi, Sofia Costa, Ivan Petrov',
      'en',
    ],
    ['nothing', '', 'en'],
    [
      'German',
      'Die Fähre ist am Montag nicht gefahren, weil der Hafen wegen des Sturms geschlossen war. Am Dienstag soll sie wieder fahren.',
      'de',
    ],
    [
      'French',
      'Le bac n’a pas circulé lundi parce que le port était fermé à cause de la tempête. Il devrait repartir mardi matin, selon la mairie.',
      'fr',
    ],
    ['Russian, even a line of it', 'Паром не ходил в понедельник из-за шторма.', 'ru'],
  ])('takes %s for what it is', (_name, text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
