// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/strokereader.h"

#include "app/scan/keyboardlayout.h"
#include "app/scan/physicalkey.h"

namespace gatebook {

namespace {

using Kind = StrokeReader::Kind;
using Reading = StrokeReader::Reading;

constexpr quint32 kUnplaced = 0x8000'0000;
constexpr char16_t kControlBits = 0x1f;
constexpr int kLastAltNumber = 255;

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
    case Qt::Key_Mode_switch:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool isTerminator(const QKeyEvent &event, quint32 place)
{
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || place == keys::kEnter
        || place == keys::kPadEnter || place == keys::kTab;
}

// Characters below the space. Ctrl with a letter types them; GS separates the fields of a GS1 code.
Reading ofControl(char16_t control)
{
    switch (control) {
    case 0x1d:
        return {Kind::Stroke, {0, false, false, QChar(control)}};
    case 0x02:
    case 0x03:
    case 0x04:
    case 0x1e:
        return {Kind::Framing, {}};
    case u'\t':
    case u'\n':
    case u'\r':
        return {Kind::Terminator, {}};
    default:
        return {};
    }
}

Reading ofControlKey(const QKeyEvent &event, quint32 place)
{
    if (const auto character = characterOn(KeyboardLayout::Us, place, false, false))
        return ofControl(character->unicode() & kControlBits);
    return event.text().size() == 1 ? ofControl(event.text().front().unicode()) : Reading{};
}

Reading ofText(const QString &text)
{
    if (text.size() != 1)
        return {};
    const QChar character = text.front();
    if (character.unicode() < u' ')
        return ofControl(character.unicode());
    return character.isPrint() ? Reading{Kind::Stroke, {0, false, false, character}} : Reading{};
}

} // namespace

quint32 StrokeReader::placeOf(const QKeyEvent &event) const
{
    return physicalKey(m_platform, event.nativeScanCode(), event.nativeVirtualKey());
}

quint32 StrokeReader::idOf(const QKeyEvent &event) const
{
    const quint32 place = placeOf(event);
    return place != 0 ? place : static_cast<quint32>(event.key()) | kUnplaced;
}

Reading StrokeReader::press(const QKeyEvent &event)
{
    const quint32 place = placeOf(event);
    if (place != 0)
        m_down.insert(place);
    if (isModifier(event.key()) || place == keys::kAltGr)
        return modifierDown(event, place);
    if (isTerminator(event, place))
        return {Kind::Terminator, {}};
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const QChar onPad = padCharacter(place);
    if (!m_altGr && modifiers.testFlag(Qt::AltModifier)) {
        if (!onPad.isDigit())
            return {};
        m_digits += onPad;
        return {Kind::AltDigit, {}};
    }
    if (modifiers.testFlag(Qt::MetaModifier))
        return {};
    if (!m_altGr && modifiers.testFlag(Qt::ControlModifier))
        return ofControlKey(event, place);
    if (!onPad.isNull())
        return {Kind::Stroke, {0, false, false, onPad}};
    if (isPrintingKey(place))
        return {Kind::Stroke, {place, modifiers.testFlag(Qt::ShiftModifier), m_altGr, {}}};
    return ofText(event.text());
}

Reading StrokeReader::release(const QKeyEvent &event, bool composing)
{
    const quint32 place = placeOf(event);
    const bool wasDown = place == 0 || m_down.remove(place);
    if (isModifier(event.key()) || place == keys::kAltGr)
        return modifierUp(event, place);
    const bool shifted = m_shiftSince;
    m_shiftSince = m_shift;
    if (wasDown || !composing || !isPrintingKey(place))
        return {};
    return {Kind::Stroke, {place, shifted, m_altGr, {}}};
}

Reading StrokeReader::modifierDown(const QKeyEvent &event, quint32 key)
{
    if (key == keys::kAltGr || event.key() == Qt::Key_AltGr)
        m_altGr = true;
    if (event.key() == Qt::Key_Shift)
        m_shift = m_shiftSince = true;
    if (event.key() == Qt::Key_Alt)
        m_digits.clear();
    return {Kind::Modifier, {}};
}

Reading StrokeReader::modifierUp(const QKeyEvent &event, quint32 key)
{
    if (key == keys::kAltGr || event.key() == Qt::Key_AltGr)
        m_altGr = false;
    if (event.key() == Qt::Key_Shift)
        m_shift = false;
    if (event.key() == Qt::Key_Alt && !m_digits.isEmpty())
        return altNumber();
    return {Kind::Modifier, {}};
}

// Above 127 a number means a character of Latin-1 with a zero before it, and of an old code page without: not supported.
Reading StrokeReader::altNumber()
{
    const bool latin = m_digits.startsWith(u'0');
    const int number = m_digits.toInt();
    m_digits.clear();
    if (number <= 0 || number > (latin ? kLastAltNumber : 127))
        return {};
    return ofText(QString(QChar(number)));
}

void StrokeReader::forget()
{
    *this = StrokeReader(std::move(m_platform));
}

} // namespace gatebook
