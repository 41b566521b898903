{ awsElasticBlockStore =
    None ./../types/io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource.dhall
, azureDisk = None ./../types/io.k8s.api.core.v1.AzureDiskVolumeSource.dhall
, azureFile = None ./../types/io.k8s.api.core.v1.AzureFileVolumeSource.dhall
, cephfs = None ./../types/io.k8s.api.core.v1.CephFSVolumeSource.dhall
, cinder = None ./../types/io.k8s.api.core.v1.CinderVolumeSource.dhall
, configMap = None ./../types/io.k8s.api.core.v1.ConfigMapVolumeSource.dhall
, csi = None ./../types/io.k8s.api.core.v1.CSIVolumeSource.dhall
, downwardAPI = None ./../types/io.k8s.api.core.v1.DownwardAPIVolumeSource.dhall
, emptyDir = None ./../types/io.k8s.api.core.v1.EmptyDirVolumeSource.dhall
, ephemeral = None ./../types/io.k8s.api.core.v1.EphemeralVolumeSource.dhall
, fc = None ./../types/io.k8s.api.core.v1.FCVolumeSource.dhall
, flexVolume = None ./../types/io.k8s.api.core.v1.FlexVolumeSource.dhall
, flocker = None ./../types/io.k8s.api.core.v1.FlockerVolumeSource.dhall
, gcePersistentDisk =
    None ./../types/io.k8s.api.core.v1.GCEPersistentDiskVolumeSource.dhall
, gitRepo = None ./../types/io.k8s.api.core.v1.GitRepoVolumeSource.dhall
, glusterfs = None ./../types/io.k8s.api.core.v1.GlusterfsVolumeSource.dhall
, hostPath = None ./../types/io.k8s.api.core.v1.HostPathVolumeSource.dhall
, image = None ./../types/io.k8s.api.core.v1.ImageVolumeSource.dhall
, iscsi = None ./../types/io.k8s.api.core.v1.ISCSIVolumeSource.dhall
, nfs = None ./../types/io.k8s.api.core.v1.NFSVolumeSource.dhall
, persistentVolumeClaim =
    None ./../types/io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource.dhall
, photonPersistentDisk =
    None ./../types/io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource.dhall
, portworxVolume = None ./../types/io.k8s.api.core.v1.PortworxVolumeSource.dhall
, projected = None ./../types/io.k8s.api.core.v1.ProjectedVolumeSource.dhall
, quobyte = None ./../types/io.k8s.api.core.v1.QuobyteVolumeSource.dhall
, rbd = None ./../types/io.k8s.api.core.v1.RBDVolumeSource.dhall
, scaleIO = None ./../types/io.k8s.api.core.v1.ScaleIOVolumeSource.dhall
, secret = None ./../types/io.k8s.api.core.v1.SecretVolumeSource.dhall
, storageos = None ./../types/io.k8s.api.core.v1.StorageOSVolumeSource.dhall
, vsphereVolume =
    None ./../types/io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource.dhall
}
