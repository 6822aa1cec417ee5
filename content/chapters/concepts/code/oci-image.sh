#!/bin/sh
set -e
mkdir -p shop/blobs/sha256
oci=application/vnd.oci.image
blob() {
  digest=$(sha256sum "$1" | cut -c 1-64)
  mv "$1" "shop/blobs/sha256/$digest"
  echo "sha256:$digest"
}
size() { wc -c < "shop/blobs/sha256/${1#sha256:}"; }

echo 'Open from 9 to 5' > hours.txt
tar --mtime=@0 --owner=0 --group=0 --numeric-owner \
  --mode=0644 -cf layer.tar hours.txt
rm hours.txt
layer=$(blob layer.tar)

cat > config.json <<END
{ "architecture": "amd64", "os": "linux",
  "config": { "Env": ["SHOP_TZ=Europe/Paris"] },
  "rootfs": { "type": "layers",
              "diff_ids": ["$layer"] } }
END
config=$(blob config.json)

cat > manifest.json <<END
{ "schemaVersion": 2,
  "config": { "digest": "$config",
    "mediaType": "$oci.config.v1+json",
    "size": $(size "$config") },
  "layers": [{ "digest": "$layer",
    "mediaType": "$oci.layer.v1.tar",
    "size": $(size "$layer") }] }
END
manifest=$(blob manifest.json)

cat > shop/index.json <<END
{ "schemaVersion": 2,
  "manifests": [{ "digest": "$manifest",
    "mediaType": "$oci.manifest.v1+json",
    "size": $(size "$manifest"),
    "annotations": {
      "org.opencontainers.image.ref.name": "1.0"
    } }] }
END
echo '{"imageLayoutVersion":"1.0.0"}' > shop/oci-layout
find shop -type f | sort
