#!/bin/sh
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: update.sh LUPDATE FOLDER: takes the sources' texts into FOLDER/gatebook_*.ts, new ones as unfinished. What no
# source says any more goes. Lines are not kept: they would change with every commit.
set -eu
lupdate=$1
folder=$2
cd "$(dirname "$0")/../.."
update() {
  "$lupdate" -silent -I . -extensions cpp,h,qml -no-obsolete -locations none -source-language en "$@"
}
# English differs from the sources where a number asks for a form of its own.
update -pluralonly app qml shared -ts "$folder/gatebook_en.ts"
for language in de es fr ar ja; do
  update app qml shared -ts "$folder/gatebook_$language.ts"
done
