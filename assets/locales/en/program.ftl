# program
language-name = English
