// Runs in the add-in's pages on the try-it page, before office.js: the page around lends its workbook.
parent.lendWorkbook(window);
