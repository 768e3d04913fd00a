// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/scannerview.h"

#include "app/scan/code128.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr int kShownCharacters = 60;

} // namespace

bool ScannerView::hear(const std::vector<KeyStroke> &strokes, bool terminated)
{
    const WedgeReading reading = readTestCode(strokes, terminated);
    if (reading.kind == WedgeReading::Kind::NotIt)
        return false;
    m_reading = reading;
    m_keepError.clear();
    m_state = reading.kind == WedgeReading::Kind::Good ? Good : Problem;
    if (m_state == Good)
        Q_EMIT learnt(reading.settings);
    Q_EMIT changed();
    return true;
}

void ScannerView::setKept(const QString &error)
{
    m_keepError = displayText(error, 120);
    if (!error.isEmpty())
        m_state = Problem;
    Q_EMIT changed();
}

void ScannerView::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    Q_EMIT openChanged(open);
}

QString ScannerView::problem() const
{
    if (m_state != Problem)
        return {};
    if (!m_keepError.isEmpty())
        return tr("The scanner works, but how it types could not be saved: %1").arg(m_keepError);
    if (m_reading.kind == WedgeReading::Kind::Swapped)
        return tr("The scanner swaps capital and small letters.");
    return tr("The scanner sends other characters than the code has.");
}

QString ScannerView::title() const
{
    switch (m_state) {
    case Untested:
        return tr("Scan this code with the hand scanner");
    case Good:
        return tr("The scanner works");
    case Problem:
        break;
    }
    return problem();
}

QString ScannerView::advice() const
{
    switch (m_state) {
    case Untested:
        return tr("A laser scanner cannot read a screen: print the code for it.");
    case Good:
        return learntText();
    case Problem:
        break;
    }
    if (!m_keepError.isEmpty())
        return tr("Free some space on this device, then scan the code again.");
    if (m_reading.kind == WedgeReading::Kind::Swapped)
        return tr("Press Caps Lock once, then scan the code again.");
    return tr(
        "Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.");
}

QString ScannerView::learntText() const
{
    const WedgeSettings &settings = m_reading.settings;
    QStringList lines;
    if (settings.layout != KeyboardLayout::Us)
        lines << tr("It types like a keyboard that is not a US English one; this device has learnt that.");
    if (!settings.terminated)
        lines << tr("It sends no Enter after a code: a code ends when it stops typing.");
    if (!settings.prefix.isEmpty())
        lines << tr("It types “%1” before each code; that is taken away.")
                     .arg(displayText(settings.prefix, kShownCharacters));
    if (!settings.suffix.isEmpty())
        lines << tr("It types “%1” after each code; that is taken away.")
                     .arg(displayText(settings.suffix, kShownCharacters));
    return lines.isEmpty() ? tr("Every character arrived as it is printed.") : lines.join(u'\n');
}

QString ScannerView::heard() const
{
    return displayText(m_reading.heard, kShownCharacters);
}

Tone::Kind ScannerView::tone() const
{
    switch (m_state) {
    case Good:
        return Tone::Admit;
    case Problem:
        return Tone::Refuse;
    case Untested:
        break;
    }
    return Tone::Calm;
}

QList<int> ScannerView::bars()
{
    return code128(wedgeTestCode());
}

} // namespace gatebook
