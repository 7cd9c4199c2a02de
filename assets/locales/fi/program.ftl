# program
language-name = suomi
