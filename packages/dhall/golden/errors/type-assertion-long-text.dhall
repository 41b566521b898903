assert : Text/replace "NAME" "web" ''
         apiVersion: v1
         kind: Service
         metadata:
           name: NAME
           labels:
             app: NAME
             part-of: a-product-with-a-long-name-of-its-own
             managed-by: somebody-else
             description: what the tests of this package need
         ''
       ≡ ''
         apiVersion: v1
         kind: Service
         metadata:
           name: web
           labels:
             app: web
             part-of: a-product-with-a-long-name-of-its-own
             managed-by: somebody
             description: what the tests of this package need
         ''
