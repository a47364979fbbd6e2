"""Times LibreOffice calculating a workbook: prints milliseconds as JSON, {"all": [...], "edit": [...]}.

Usage: python3 libreoffice-times.py SOFFICE PROFILE_FOLDER FILE ROUNDS SHEET CELL
"all": every formula of the file; "edit": a number typed in the cell, with what depends on it.
"""
import json
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

soffice, profile, file, rounds, sheet, cell = sys.argv[1:7]
office = subprocess.Popen(
    [soffice, f"-env:UserInstallation={pathlib.Path(profile).as_uri()}", "--headless", "--norestore", "--accept=pipe,name=articulabench;urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
for _ in range(120):
    try:
        remote = resolver.resolve("uno:pipe,name=articulabench;urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.5)
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
hidden = PropertyValue(Name="Hidden", Value=True)
document = desktop.loadComponentFromURL(pathlib.Path(file).as_uri(), "_blank", 0, (hidden,))


def timed(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


coverage = document.Sheets.getByName("Cobertura")
target = document.Sheets.getByName(sheet).getCellRangeByName(cell)


def edit(value):
    target.setValue(value)
    # LibreOffice calculates what is looked at: reading the table makes it do all of it.
    coverage.getCellRangeByName("A1:E400").getDataArray()


document.calculateAll()
everything = [timed(document.calculateAll) for _ in range(int(rounds))]
edits = [timed(lambda: edit(1000 + turn)) for turn in range(int(rounds))]
document.close(True)
try:
    desktop.terminate()
except Exception:  # the connection ends with the program
    pass
office.wait(30)
print(json.dumps({"all": everything, "edit": edits}))
