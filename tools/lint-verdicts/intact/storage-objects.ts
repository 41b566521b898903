import type { Fields } from '../variant.ts';
import { metadataOf } from './metadata.ts';

/** Objects that hold data. */
export const storageObjects: Fields = {
  configmap: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataOf('web-settings'),
    data: { title: 'Shop' },
    binaryData: { logo: 'AAEC' },
  },
  fixed: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataOf('fixed'),
    immutable: true,
    data: { title: 'Shop' },
  },
  secret: {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: metadataOf('web-login'),
    type: 'Opaque',
    stringData: { password: 'x' },
  },
  claim: {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadataOf('web-data'),
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'fast',
      resources: { requests: { storage: '1Gi' } },
    },
  },
  volume: {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: metadataOf('disk'),
    spec: {
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Gi' },
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: 'fast',
      nfs: { server: 'nfs.example.org', path: '/disk' },
    },
  },
  storageclass: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: metadataOf('fast'),
    provisioner: 'disk.example.org',
    parameters: { type: 'ssd' },
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'WaitForFirstConsumer',
  },
};
