// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "tests/qml/harness.h"

namespace gatebook::test {

// One picture of the gallery: a page in a state that it can be in.
struct GalleryState
{
    QString name;                        // of the picture: letters, digits, hyphens
    std::function<void(Harness &)> show; // from Harness::reset() on
    bool cutsLongData = false;           // it is there to show that names of any length are cut with an ellipsis
};

// A new page adds a line for each of its states, and what its tests make up (names, places) to galleryData().
[[nodiscard]] const std::vector<GalleryState> &galleryStates();

// Whether a text of this state may be cut: a name, which can have any length.
[[nodiscard]] std::function<bool(const QString &text)> mayBeCut(const GalleryState &state);

// Texts of the states that come from outside and are never translated; a longer one before what it holds.
[[nodiscard]] const QStringList &galleryData();

} // namespace gatebook::test
