// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualcamera/camerapipeline.h"

namespace gatebook::test {

namespace {

using SharedPlug = std::shared_ptr<CameraPlug>;

GstPadProbeReturn letThrough(GstPad *, GstPadProbeInfo *, gpointer data)
{
    const CameraPlug &plug = **static_cast<SharedPlug *>(data);
    return plug.pluggedIn && !plug.frozen ? GST_PAD_PROBE_OK : GST_PAD_PROBE_DROP;
}

void forget(gpointer data)
{
    delete static_cast<SharedPlug *>(data);
}

} // namespace

GstElement *makeCameraPipeline(
    const std::string &description, const char *name, const std::shared_ptr<CameraPlug> &plug)
{
    GError *error = nullptr;
    GstElement *bin = gst_parse_bin_from_description(description.c_str(), TRUE, &error);
    if (error != nullptr) {
        g_printerr("virtual camera: %s: %s\n", description.c_str(), error->message);
        g_clear_error(&error);
        if (bin != nullptr)
            gst_object_unref(bin);
        return nullptr;
    }
    if (name != nullptr)
        gst_object_set_name(GST_OBJECT(bin), name);
    if (GstPad *pad = gst_element_get_static_pad(bin, "src"); pad != nullptr) {
        gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, letThrough, new SharedPlug(plug), forget);
        gst_object_unref(pad);
    }
    return bin;
}

} // namespace gatebook::test
