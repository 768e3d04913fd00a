// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A GStreamer plugin whose device provider shows the cameras of a list (cameralist.h) as if they were webcams. As GStreamer's
// "Plugin Writer's Guide" and the reference of GstDeviceProvider have it.

#include <gst/gst.h>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "tests/support/virtualcamera/cameralist.h"
#include "tests/support/virtualcamera/camerapipeline.h"

using gatebook::test::CameraEntry;
using gatebook::test::CameraPlug;

namespace {

constexpr std::chrono::milliseconds kLookEvery{50};

struct CameraParts
{
    CameraEntry entry;
    std::shared_ptr<CameraPlug> plug = std::make_shared<CameraPlug>();
};

} // namespace

// --- the camera

struct GatebookCamera
{
    GstDevice parent;
    CameraParts *parts;
};
struct GatebookCameraClass
{
    GstDeviceClass parent;
};
G_DEFINE_TYPE(GatebookCamera, gatebook_camera, GST_TYPE_DEVICE)

static void gatebook_camera_init(GatebookCamera *self)
{
    self->parts = new CameraParts;
}

static void gatebook_camera_finalize(GObject *object)
{
    delete reinterpret_cast<GatebookCamera *>(object)->parts;
    G_OBJECT_CLASS(gatebook_camera_parent_class)->finalize(object);
}

static GstElement *gatebook_camera_create_element(GstDevice *device, const gchar *name)
{
    const CameraParts &parts = *reinterpret_cast<GatebookCamera *>(device)->parts;
    return gatebook::test::makeCameraPipeline(parts.entry.pipeline, name, parts.plug);
}

static void gatebook_camera_class_init(GatebookCameraClass *klass)
{
    G_OBJECT_CLASS(klass)->finalize = gatebook_camera_finalize;
    GST_DEVICE_CLASS(klass)->create_element = gatebook_camera_create_element;
}

static GstDevice *newCamera(const CameraEntry &entry, bool isDefault)
{
    GstCaps *caps = gst_caps_from_string(entry.caps.c_str());
    GstStructure *properties
        = gst_structure_new("gatebook-camera", "is-default", G_TYPE_BOOLEAN, isDefault ? TRUE : FALSE, nullptr);
    gpointer camera = g_object_new(gatebook_camera_get_type(), "display-name", entry.name.c_str(), "caps", caps,
        "device-class", "Video/Source", "properties", properties, nullptr);
    gst_structure_free(properties);
    gst_caps_unref(caps);
    CameraParts &parts = *static_cast<GatebookCamera *>(camera)->parts;
    parts.entry = entry;
    parts.plug->frozen = entry.frozen;
    return GST_DEVICE(camera);
}

// --- who looks at the list

namespace {

// Follows the list on a thread of its own, for as long as the provider is started.
class ListWatch
{
public:
    explicit ListWatch(GstDeviceProvider *provider) : m_provider(provider)
    {
        look();
        m_thread = std::thread([this] { run(); });
    }
    ~ListWatch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_end.notify_one();
        m_thread.join();
        for (const auto &[name, device] : m_plugged)
            gst_object_unref(device);
    }
    ListWatch(const ListWatch &) = delete;
    ListWatch &operator=(const ListWatch &) = delete;

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_end.wait_for(lock, kLookEvery, [this] { return m_ending; }))
            look();
    }
    void look()
    {
        std::map<std::string, GstDevice *> gone = std::move(m_plugged);
        m_plugged.clear();
        bool first = true;
        for (const CameraEntry &entry : gatebook::test::readCameraList()) {
            const auto known = gone.find(entry.name);
            if (known != gone.end() && partsOf(known->second).entry.isSameCamera(entry)) {
                partsOf(known->second).plug->frozen = entry.frozen;
                m_plugged.insert(gone.extract(known));
            } else {
                GstDevice *device = newCamera(entry, first);
                m_plugged[entry.name] = GST_DEVICE(gst_object_ref_sink(device));
                gst_device_provider_device_add(m_provider, device);
            }
            first = false;
        }
        for (const auto &[name, device] : gone) {
            partsOf(device).plug->pluggedIn = false;
            gst_device_provider_device_remove(m_provider, device);
            gst_object_unref(device);
        }
    }
    static CameraParts &partsOf(GstDevice *device) { return *reinterpret_cast<GatebookCamera *>(device)->parts; }

    GstDeviceProvider *m_provider;
    std::map<std::string, GstDevice *> m_plugged;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace

// --- the provider

struct GatebookCameraProvider
{
    GstDeviceProvider parent;
    ListWatch *watch;
};
struct GatebookCameraProviderClass
{
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(GatebookCameraProvider, gatebook_camera_provider, GST_TYPE_DEVICE_PROVIDER)

static void gatebook_camera_provider_init(GatebookCameraProvider *self)
{
    self->watch = nullptr;
}

static GList *gatebook_camera_provider_probe(GstDeviceProvider *)
{
    GList *devices = nullptr;
    for (const CameraEntry &entry : gatebook::test::readCameraList())
        devices = g_list_append(devices, newCamera(entry, devices == nullptr));
    return devices;
}

static gboolean gatebook_camera_provider_start(GstDeviceProvider *provider)
{
    reinterpret_cast<GatebookCameraProvider *>(provider)->watch = new ListWatch(provider);
    return TRUE;
}

static void gatebook_camera_provider_stop(GstDeviceProvider *provider)
{
    auto *self = reinterpret_cast<GatebookCameraProvider *>(provider);
    delete self->watch;
    self->watch = nullptr;
}

static void gatebook_camera_provider_class_init(GatebookCameraProviderClass *klass)
{
    GstDeviceProviderClass *provider = GST_DEVICE_PROVIDER_CLASS(klass);
    provider->probe = gatebook_camera_provider_probe;
    provider->start = gatebook_camera_provider_start;
    provider->stop = gatebook_camera_provider_stop;
    gst_device_provider_class_set_static_metadata(
        provider, "Virtual cameras", "Source/Video", "Webcams for tests, from a list in a file", "Gatebook");
}

static gboolean beginPlugin(GstPlugin *plugin)
{
    return gst_device_provider_register(
        plugin, "gatebookcameraprovider", GST_RANK_PRIMARY, gatebook_camera_provider_get_type());
}

#define PACKAGE "gatebook"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, gatebookcamera, "Webcams for tests", beginPlugin, "1.0", "GPL",
    "Gatebook", "https://gatebook.example")
