# program
language-name = svenska
